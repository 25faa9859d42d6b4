namespace PickleGen.Generator.Model;

/// <summary>The member that takes keys which are no members. It is the last of the type's members, and no key itself.</summary>
/// <param name="NeedsValue">Whether it is <c>required</c> or an argument, and not nullable: then it is empty where there are no such keys.</param>
internal sealed record ExtensionDataModel(bool NeedsValue);
