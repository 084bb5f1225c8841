"""Run at the start of the bundle, on Linux: where this system keeps the authorities of https.

The bundled OpenSSL looks where the system it was built on keeps them; others have other places.
"""

import os
from pathlib import Path

_BUILT_IN = ("/usr/lib/ssl/cert.pem", "/usr/lib/ssl/certs", "/etc/ssl/certs/ca-certificates.crt")
_ELSEWHERE = (
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # Alpine, Arch
)

if "SSL_CERT_FILE" not in os.environ and not any(Path(place).exists() for place in _BUILT_IN):
    for _place in _ELSEWHERE:
        if Path(_place).exists():
            os.environ["SSL_CERT_FILE"] = _place
            break
