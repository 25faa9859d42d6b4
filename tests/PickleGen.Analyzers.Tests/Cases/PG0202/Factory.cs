using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    private Order()
    {
    }

    public int Id { get; private set; }

    [PickleConstructor]
    public static Order Make(int id, string {|PG0202:note|}) => new() { Id = id + note.Length };
}

[Pickleable]
public partial class Wide
{
    [PickleConstructor]
    public Wide(ref readonly long {|PG0202:id|}) => Id = (int)id;

    public int Id { get; }
}

[Pickleable]
public partial class Good(ref readonly int id, params string[] notes)
{
    public int Id { get; } = id;

    public string[] Notes { get; } = notes;
}
