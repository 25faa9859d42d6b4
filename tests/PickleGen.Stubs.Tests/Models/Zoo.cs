namespace PickleGen.Stubs.Tests.Models;

/// <summary>What an animal eats.</summary>
[Pickleable("zoo.Food")]
public enum Food
{
    /// <summary>Leaves and grass.</summary>
    Plants = 1,
    OtherAnimals,
}

[Flags]
[Pickleable("zoo.Days")]
public enum Days
{
    None = 0,
    Saturday = 1,
    Sunday = 2,
    Weekend = 3,
}

[Pickleable("zoo.Size", As = PickleAs.Name)]
public enum Size
{
    Small,
    VeryLarge,
}

/// <summary>An animal. "Quoted", with a \ in it.</summary>
[Pickleable("zoo.Animal", Version = 1), PickleAlias("zoo.Beast")]
public partial class Animal
{
    public string Nick { get; set; } = "nobody";

    /// <summary>Its number.</summary>
    public required int Id { get; init; }

    public Food Food { get; set; } = Food.OtherAnimals;
    public Days Seen { get; set; }
    public Size Size { get; set; } = Size.VeryLarge;
    public decimal Price { get; set; } = 9.90m;
    public DateTime? Born { get; set; }
    public TimeSpan Age { get; set; }
    public Guid Tag { get; set; }
    public Dictionary<string, List<int?>> Weights { get; set; } = [];
    public HashSet<string> Tricks { get; set; } = [];
    public Animal? Friend { get; set; }
    public (int X, double Y) Place { get; set; }
    public object? Anything { get; set; }
    public System.Net.IPAddress? Camera { get; set; }

    [PickleMember("class")]
    public string Kind { get; set; } = "";

    /// <summary>One that is nested in what it derives from.</summary>
    [Pickleable("zoo:Animal.Bird", Version = 1)]
    public partial class Bird : Animal
    {
        public required double Wings { get; init; }
        public Nest Home { get; set; }
    }
}

/// <summary>Has no version, though its base has one.</summary>
[Pickleable("zoo.Fish")]
public partial class Fish : Animal;

[Pickleable("zoo.birds.Nest")]
public partial struct Nest
{
    public int Eggs { get; set; }
    public Animal.Bird? Owner { get; set; }
}

/// <summary>Names that Python modules and types have, too.</summary>
/// <param name="datetime">A moment.</param>
[Pickleable("zoo.birds.Names")]
public partial record Names(DateTime datetime, Guid uuid, List<string> list, string str = "é\"\\", int dataclasses = 1);

/// <summary>A cage.</summary>
[Pickleable("zoo.birds.Cage")]
public partial class Cage<T>
{
    public T? Inhabitant { get; set; }
    public List<T> Visitors { get; set; } = [];

    [PickleMember(Format = PickleArrayFormat.Array)]
    public double[] Noise { get; set; } = [];
}

[PickleableFor<Cage<Animal>>]
public partial class ZooContext : PickleContext;
