using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleExtensionData]
    public PyDict? More { get; set; }
}

[Pickleable]
public partial class Derived : Base
{
}

public class Base
{
    [PickleExtensionData]
    private readonly PyDict _more = [];

    public PyDict Read() => _more;
}

[Pickleable]
public partial record Point(int X, [property: PickleExtensionData] PyDict More);

[Pickleable]
public partial struct Value
{
    [PickleExtensionData]
    public PyDict? More { get; init; }
}

[Pickleable]
public partial class Required<T>
{
    [PickleExtensionData]
    public required PyDict More { get; init; }

    public T? Item { get; init; }
}
