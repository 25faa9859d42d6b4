// fix: PickleGen.IgnoreMember
[PickleGen.Pickleable]
public partial class Order { public System.IDisposable? {|PG0101:Kind|}; public int Id; }
