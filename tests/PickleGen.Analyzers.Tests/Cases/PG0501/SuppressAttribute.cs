using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable(Version = 2)]
[SuppressMessage("PickleGen.Versions", "PG0501")]
public partial class {|PG0501:Order|}
{
}
