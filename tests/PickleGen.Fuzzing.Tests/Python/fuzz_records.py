# Many byte strings in one: each after its length in four bytes.
import struct


def pack(records):
    return b"".join(struct.pack("<i", len(record)) + record for record in records)


def unpack(packed):
    records, at = [], 0
    while at < len(packed):
        length = struct.unpack_from("<i", packed, at)[0]
        records.append(packed[at + 4:at + 4 + length])
        at += 4 + length
    return records
