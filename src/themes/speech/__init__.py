"""Speech: how people put things, read without a language model: phrases, attitudes, and what stands alone."""
