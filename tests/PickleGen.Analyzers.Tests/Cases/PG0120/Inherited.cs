using System.Collections.Generic;
using PickleGen;

namespace Shop;

public abstract class Entity
{
    public List<string> Tags { get; } = [];
}

[Pickleable]
public partial class {|PG0120:Order|} : Entity
{
    public int Id { get; set; }
}

[Pickleable]
public partial class Base
{
    public int {|PG0120:Number|} { get; protected set; }
}

// Told once, where it is declared.
[Pickleable]
public partial class Derived : Base;

[Pickleable]
public partial class Several
{
    public Several(int number) => Number = number + 1;

    [PickleConstructor]
    private Several()
    {
    }

    public int {|PG0120:Number|} { get; }
}
