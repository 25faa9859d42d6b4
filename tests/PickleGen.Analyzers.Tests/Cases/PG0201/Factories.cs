using PickleGen;

namespace Shop;

[Pickleable]
public partial class {|PG0201:Instance|}
{
    [PickleConstructor]
    public Instance Make() => this;
}

[Pickleable]
public partial class {|PG0201:Nullable|}
{
    [PickleConstructor]
    public static Nullable? Make() => null;
}

[Pickleable]
public partial class {|PG0201:Other|}
{
    [PickleConstructor]
    public static object Make() => new Other();
}

[Pickleable]
public partial class {|PG0201:Two|}
{
    [PickleConstructor]
    public Two()
    {
    }

    [PickleConstructor]
    public static Two Make() => new();
}

[Pickleable]
public partial class Good<T>
{
    private Good(T item) => Item = item;

    public T Item { get; }

    [PickleConstructor]
    private static Good<T> Make(in T item) => new(item);
}
