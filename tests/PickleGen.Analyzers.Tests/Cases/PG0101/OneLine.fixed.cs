using PickleGen;

// fix: PickleGen.IgnoreMember
[PickleGen.Pickleable]
public partial class Order { [PickleIgnore] public System.Type? Kind; public int Id; }
