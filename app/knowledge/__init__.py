"""What the desk knows: articles on rules, wording, questions and products; finding them; what is missing."""
