"""Messages and their signatures, with nothing but Python's standard library."""

import hashlib
import hmac
import pickle
import struct
import time
from dataclasses import dataclass
from decimal import Decimal

MAGIC = b"\x9ePKLS\r\n\x1a"
HEADER = struct.Struct(">8sBBHqqBH")


@dataclass
class Order:
    number: int
    item: str
    quantity: int


@dataclass
class Receipt:
    number: int
    total: Decimal


def loads(data, secret, purpose, max_age):
    signed, signature = data[:-32], data[-32:]
    if not hmac.compare_digest(hmac.new(secret, signed, hashlib.sha256).digest(), signature):
        raise ValueError("wrong signature")
    magic, version, algorithm, flags, signed_at, length, key, size = HEADER.unpack_from(signed)
    start = HEADER.size + key + size
    if (magic, version, algorithm, flags) != (MAGIC, 1, 1, 0) or len(signed) != start + length:
        raise ValueError("not a signed pickle")
    if signed[HEADER.size + key:start] != purpose.encode():
        raise ValueError("signed for another purpose")
    if abs(time.time() - signed_at / 1000) > max_age:
        raise ValueError("too old")
    return pickle.loads(signed[start:])


def dumps(message, secret, key, purpose):
    data = pickle.dumps(message)
    header = HEADER.pack(MAGIC, 1, 1, 0, int(time.time() * 1000), len(data), len(key), len(purpose))
    signed = header + key.encode() + purpose.encode() + data
    return signed + hmac.new(secret, signed, hashlib.sha256).digest()
