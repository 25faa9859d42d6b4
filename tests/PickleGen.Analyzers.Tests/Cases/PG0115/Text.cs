// fix: PickleGen.PickleText
using System;
using System.Globalization;
using System.Text.RegularExpressions;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Filter
{
    /// <summary>Whose words they are.</summary>
    public CultureInfo? {|PG0115:Culture|} { get; set; }

    public CultureInfo {|PG0115:Other|} { get; set; } = CultureInfo.InvariantCulture; // if there is none

    [PickleMember("zone", Required = true)]
    public TimeZoneInfo {|PG0115:Zone|} { get; set; } = TimeZoneInfo.Utc;

    public System.Text.RegularExpressions.Regex? {|PG0115:Pattern|};

    public Regex {|PG0115:Always|} = new(".*");

    public System.Drawing.Color? {|PG0115:Color|} { get; set; }

    public System.Drawing.Color {|PG0115:Back|} { get; set; }

    public string PatternState => "";
}
