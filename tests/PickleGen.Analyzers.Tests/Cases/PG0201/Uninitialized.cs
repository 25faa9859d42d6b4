using PickleGen;

namespace Shop;

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class Order(int {|PG0201:id|})
{
    public int Number { get; set; }

    public int Id() => id;
}

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class {|PG0201:Derived|}() : Keeper(3)
{
    public int Number { get; set; }
}

public class Keeper(int kept)
{
    public int Kept => kept;
}

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class {|PG0201:Marked|}
{
    [PickleConstructor]
    public Marked()
    {
    }
}

// What only initializers use is no state.
[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class Good(int id, string note) : Keeper2(note)
{
    public int Id { get; } = id;

    public string Name() => nameof(id);
}

public class Keeper2(string note)
{
    private readonly string _note = note;

    public string Note() => _note;
}

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial record Node(string Name, Node? Next);
