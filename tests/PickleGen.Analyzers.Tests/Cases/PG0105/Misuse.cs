using System.Collections.Generic;
using PickleGen;

[Pickleable]
public partial class WrongType
{
    [PickleExtensionData]
    public Dictionary<string, object>? {|PG0105:More|} { get; set; }
}

[Pickleable]
public partial class Subclass
{
    [PickleExtensionData]
    public PyOrderedDict? {|PG0105:More|} { get; set; }
}

[Pickleable]
public partial class Two
{
    [PickleExtensionData]
    public PyDict? First { get; set; }

    [PickleExtensionData]
    public PyDict? {|PG0105:Second|} { get; set; }
}

[Pickleable]
public partial class Static
{
    [PickleExtensionData]
    public static PyDict? {|PG0105:More|} { get; set; }
}

[Pickleable]
public partial class Member
{
    [PickleExtensionData]
    [PickleMember("more")]
    private PyDict? {|PG0105:_more|};

    public PyDict? Read() => _more;

    public void Write(PyDict more) => _more = more;
}

[Pickleable]
public partial class Ignored
{
    [PickleExtensionData]
    [PickleIgnore]
    public PyDict? {|PG0105:More|} { get; set; }
}

[Pickleable]
public partial class Aliased
{
    [PickleExtensionData]
    [PickleAlias("extra")]
    public PyDict? {|PG0105:More|} { get; set; }
}
