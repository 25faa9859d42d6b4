namespace PickleGen.Generator.Model;

/// <summary>How unpickling makes the object.</summary>
internal sealed record CreationModel
{
    /// <summary>Whether the object is made when its state is complete (<c>BuiltConverter</c>) instead of before (<c>ObjectConverter</c>).</summary>
    public required bool Built { get; init; }

    public required bool IsStruct { get; init; }

    public required CreationKind Kind { get; init; }

    /// <summary>What is called, for <see cref="CreationKind.Accessor"/> and <see cref="CreationKind.Factory"/>.</summary>
    public required string? Accessor { get; init; }

    public required EquatableArray<ArgumentModel> Arguments { get; init; }

    /// <summary>The name of the nested struct that collects the parts.</summary>
    public required string PartsName { get; init; }
}

internal enum CreationKind
{
    New,

    /// <summary>A constructor called past C#'s demand to set <c>required</c> members at once.</summary>
    Accessor,

    /// <summary><c>default</c>, for a struct without constructor whose <c>required</c> members cannot be set at once.</summary>
    Default,

    /// <summary>A static method that returns the type.</summary>
    Factory,

    /// <summary>An instance of a class for which no constructor has run.</summary>
    Uninitialized,
}

/// <param name="Member">The index of the member that feeds the parameter.</param>
/// <param name="Name">The parameter's name where it must be said, because an optional one before it is left out.</param>
/// <param name="Forgive">Whether the argument needs <c>!</c>.</param>
/// <param name="Default">The C# text of the parameter's default value; null where it is the type's default, or there is none.</param>
internal sealed record ArgumentModel(int Member, string? Name, bool Forgive, string? Default)
{
    /// <summary>Whether it is passed as <c>in</c>.</summary>
    public bool ByReference { get; init; }
}
