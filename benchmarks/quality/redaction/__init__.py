"""How well personal data is found in comments: planting, scoring, speed and what was taken wrongly."""
