using System;
using PickleGen;

// A name alone says nothing where the value is written; new members are welcome.
[Pickleable("shop.Status")]
public enum Status
{
    Created = 1,
    Paid,
    Sent,
}

[Flags]
[Pickleable("shop.Rights")]
public enum Rights
{
    Read = 1,
    Write = 2,
}

// As an int, numbers without a name are kept.
[Pickleable("shop.Level", As = PickleAs.Int)]
public enum Level
{
    Low,
}
