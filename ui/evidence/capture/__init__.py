"""What comes into the evidence of a case: drops, pastes, scans, photographs, signed papers, receipts."""
