namespace PickleGen.Tests.Unions;

[Pickleable("zoo.Pet")]
[PickleDerived<Cat>]
[PickleDerived<Fish>]
[PickleDerived<ITrained>]
public partial interface IPet;

[Pickleable("zoo.Trained")]
[PickleDerived<Dog>]
public partial interface ITrained : IPet;

[Pickleable("zoo.Cat")]
public partial class Cat : IPet
{
    public string Name { get; set; } = "";

    public IPet? Friend { get; set; }
}

[Pickleable("zoo.Fish")]
public partial record struct Fish(int Size) : IPet;

[Pickleable("zoo.Dog")]
public partial class Dog : ITrained
{
    public required string Name { get; set; }

    public Dictionary<string, IPet> Friends { get; set; } = [];
}

/// <summary>Known to some loads, and no case.</summary>
[Pickleable("zoo.Snake")]
public partial class Snake : IPet;

/// <summary>Derived from a case, and no case itself.</summary>
[Pickleable("zoo.Lion")]
public partial class Lion : Cat;

[Pickleable("zoo.Zoo")]
public partial class Zoo
{
    public List<IPet?> Pets { get; set; } = [];

    public Snake? Snake { get; set; }

    public Cat? Cat { get; set; }

    public object? Any { get; set; }

    public Lion? Lion { get; set; }
}
