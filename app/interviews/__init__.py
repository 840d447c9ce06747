"""The face-to-face record: sections, answers, issue table, supplements."""
