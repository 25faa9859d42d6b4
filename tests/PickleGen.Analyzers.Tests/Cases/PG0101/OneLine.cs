// fix: PickleGen.IgnoreMember
[PickleGen.Pickleable]
public partial class Order { public System.Type? {|PG0101:Kind|}; public int Id; }
