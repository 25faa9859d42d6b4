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

    public Regex? {|PG0115:Pattern|} { get; set; }

    public CultureInfo {|PG0115:Culture|} { get; set; } = CultureInfo.InvariantCulture;

    public Encoding? {|PG0115:Encoding|} { get; set; }

    public Dictionary<string, TimeZoneInfo> {|PG0115:Zones|} { get; set; } = [];

    public Random? {|PG0115:Random|} { get; set; }

    public StringBuilder {|PG0115:Builder|} { get; set; } = new();

    public FileInfo? {|PG0115:File|} { get; set; }

    public JsonElement {|PG0115:Json|} { get; set; }

    public JsonObject? {|PG0115:Node|} { get; set; }

    public XDocument? {|PG0115:Document|} { get; set; }

    public IPEndPoint? {|PG0115:Address|} { get; set; }

    public Stopwatch? {|PG0115:Watch|} { get; set; }

    public BitArray? {|PG0115:Bits|} { get; set; }

    public Vector3 {|PG0115:Position|} { get; set; }

    public Exception? {|PG0115:Error|} { get; set; }

    public IFormatProvider? {|PG0115:Format|} { get; set; }

    public Range {|PG0115:Pages|};
}
