namespace PickleGen.Corpus.Tests.Security;

// The types that the attacks on typed loads are about.

[Pickleable("pgattack.model.Point")]
public sealed partial class Point
{
    public int X { get; set; }

    public int Y { get; set; }
}

[Pickleable("pgattack.model.Node")]
public sealed partial class Node
{
    public long Value { get; set; }

    public Node? Next { get; set; }
}

[Pickleable("pgattack.model.Account")]
public sealed partial class Account
{
    [PickleIgnore]
    public bool IsAdmin { get; set; }

    public string Name { get; set; } = "";

    public double Balance { get; set; }
}

public enum Color
{
    Red = 1,
    Green = 2,
    Blue = 3,
}

internal static class AttackTypes
{
    /// <summary>Loads bytes as the type of a name.</summary>
    public static object Load(string type, byte[] pickle) => type switch
    {
        "Point" => Pickle.Loads<Point>(pickle),
        "Node" => Pickle.Loads<Node>(pickle),
        "Account" => Pickle.Loads<Account>(pickle),
        "Color" => Pickle.Loads(pickle, PickleConverters.PythonEnum<Color>("pgattack.model", "Color")),
        _ => throw new ArgumentException($"No type is called {type}."),
    };
}
