namespace PickleGen.Generator.Model;

/// <summary>A <c>[Pickleable]</c> enum.</summary>
/// <param name="PythonName">Its class.</param>
/// <param name="Form">What Python sees of a value.</param>
/// <param name="IsFlags">Whether a value may be several members at once.</param>
/// <param name="Members">The members, in the order they are declared in.</param>
/// <param name="SaysNames">Whether a converter must be told the names: they are not what the library makes of those of C#.</param>
internal sealed record EnumModel(
    PythonNameModel PythonName,
    EnumForm Form,
    bool IsFlags,
    EquatableArray<EnumMemberModel> Members,
    bool SaysNames);

internal enum EnumForm
{
    /// <summary>A member of an enum class.</summary>
    Member,

    /// <summary>A plain int.</summary>
    Int,

    /// <summary>The name of the member.</summary>
    Name,
}

/// <param name="PythonName"><c>DARK_RED</c>.</param>
/// <param name="Name">The C# name, escaped where it is a keyword.</param>
/// <param name="Value">The number, in decimal.</param>
/// <param name="Doc">The summary of its documentation, or an empty text.</param>
internal sealed record EnumMemberModel(string PythonName, string Name, string Value, string Doc);
