// fix: PickleGen.IgnoreMember
using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Net;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleIgnore]
    public Regex? Pattern { get; set; }

    [PickleIgnore]
    public CultureInfo Culture { get; set; } = CultureInfo.InvariantCulture;

    [PickleIgnore]
    public Encoding? Encoding { get; set; }

    [PickleIgnore]
    public Dictionary<string, TimeZoneInfo> Zones { get; set; } = [];

    [PickleIgnore]
    public Random? Random { get; set; }

    [PickleIgnore]
    public StringBuilder Builder { get; set; } = new();

    [PickleIgnore]
    public FileInfo? File { get; set; }

    [PickleIgnore]
    public JsonElement Json { get; set; }

    [PickleIgnore]
    public JsonObject? Node { get; set; }

    [PickleIgnore]
    public XDocument? Document { get; set; }

    [PickleIgnore]
    public IPEndPoint? Address { get; set; }

    [PickleIgnore]
    public Stopwatch? Watch { get; set; }

    [PickleIgnore]
    public BitArray? Bits { get; set; }

    [PickleIgnore]
    public Vector3 Position { get; set; }

    [PickleIgnore]
    public Exception? Error { get; set; }

    [PickleIgnore]
    public IFormatProvider? Format { get; set; }

    [PickleIgnore]
    public Range Pages;
}
