// fix: PickleGen.ListCases

namespace Shop;

[PickleGen.Pickleable]
public abstract partial class {|PG0201:Shape|}
{
}

[PickleGen.Pickleable]
public partial class Circle : Shape
{
}
