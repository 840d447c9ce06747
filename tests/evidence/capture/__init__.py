"""What comes into the evidence: drops, scan folder, camera, signed papers that come back, receipts."""
