"""Thematic analysis of public consultations."""
