-- Evidence that no longer hashes to what it is called, as a whole or in one chunk.
SELECT b.sha256
FROM sync.blobs AS b
LEFT JOIN sync.chunks AS c ON c.sha256 = b.sha256
WHERE b.state = 'complete'
GROUP BY b.sha256
HAVING encode(sha256(coalesce(string_agg(c.bytes, '' ORDER BY c.n), '')), 'hex') <> b.sha256
UNION
SELECT c.sha256 FROM sync.chunks AS c WHERE encode(sha256(c.bytes), 'hex') <> c.chunk_sha256
ORDER BY 1
LIMIT 20
