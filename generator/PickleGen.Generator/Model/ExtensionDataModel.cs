namespace PickleGen.Generator.Model;

/// <summary>The member that takes keys which are no members. It is the last of the type's members, and no key itself.</summary>
/// <param name="NeedsValue">Whether the constructor or an initialiser takes it, and must not be given null.</param>
internal sealed record ExtensionDataModel(bool NeedsValue);
