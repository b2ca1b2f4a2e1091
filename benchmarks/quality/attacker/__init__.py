"""An attacker who has nothing but published releases, and the many releases to try him on."""
