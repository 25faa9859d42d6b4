using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    // Names of C# get an underscore where it takes one.
    public string Class { get; set; } = "";

    public int From { get; set; }

    public int @lambda;

    // Keywords in some places only.
    [PickleMember("match")]
    public int Match { get; set; }

    [PickleMember("type")]
    public int Type { get; set; }

    [PickleMember("print")]
    public int Print { get; set; }

    [PickleMember("none")]
    public int None { get; set; }

    [PickleMember("_private")]
    public int Private { get; set; }

    [PickleIgnore]
    [PickleMember("class")]
    public int Ignored { get; set; }
}

// A key can be any text.
[Pickleable(As = PickleAs.Dict)]
public partial class Options
{
    [PickleMember("class")]
    public string Class { get; set; } = "";
}

[Pickleable(As = PickleAs.Tuple)]
public partial class Pair
{
    [PickleMember("from")]
    public int From { get; set; }

    [PickleMember]
    private int _to;

    public void Next() => _to++;
}

// It is text.
[Pickleable(As = PickleAs.Name)]
public enum Choice
{
    [PickleMember("None")]
    Nothing,
}

[Pickleable("shop.Status")]
public enum Status
{
    None,
    True,
}

public class NotPickleable
{
    [PickleMember("class")]
    public string Class { get; set; } = "";
}
