namespace PickleGen.Tool.Scanning;

/// <summary>The rules of findings about what pickles are packed in. All are suspicious.</summary>
internal sealed record ContainerRule(string Id, string Message)
{
    public static readonly ContainerRule Damaged = new("PGS101", "the archive contradicts itself: readers disagree on what is in it");

    public static readonly ContainerRule Bomb = new("PGS102", "too much comes out of it: not everything was looked at");

    public static readonly ContainerRule Unsupported = new("PGS103", "packed in a way that is not looked into");

    public static readonly ContainerRule Path = new("PGS104", "a name in the archive leads out of the folder it is unpacked in");

    public static readonly ContainerRule Nesting = new("PGS105", "archives nest too deeply: the innermost were not looked at");

    public static readonly ContainerRule Size = new("PGS106", "the file is larger than the limit: the rest was not looked at");
}
