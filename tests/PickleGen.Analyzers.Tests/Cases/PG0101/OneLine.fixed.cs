using PickleGen;

// fix: PickleGen.IgnoreMember
[PickleGen.Pickleable]
public partial class Order { [PickleIgnore] public System.IDisposable? Kind; public int Id; }
