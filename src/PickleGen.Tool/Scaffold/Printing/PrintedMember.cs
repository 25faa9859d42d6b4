using System.Globalization;
using PickleGen.Tool.Scaffold.Inference;
using PickleGen.Tool.Scaffold.Naming;
using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Printing;

/// <summary>A property.</summary>
/// <param name="Place">What stands there.</param>
/// <param name="Name">Its name.</param>
/// <param name="PythonName">The attribute, where the name does not say it.</param>
/// <param name="Missing">How many instances do not have it.</param>
/// <param name="IsArgument">Whether it is an argument of <c>__new__</c> beside the attributes.</param>
internal sealed record PrintedMember(Place Place, string Name, string? PythonName = null, int Missing = 0, bool IsArgument = false)
{
    /// <summary>The members of a class, in the order they are pickled.</summary>
    public static IReadOnlyList<PrintedMember> Of(TypeScope type, ClassShape shape, ClassForm form)
    {
        var names = new MemberNames(type, form is ClassForm.DictSubclass or ClassForm.ListSubclass or ClassForm.SetSubclass);
        var attributes = shape.Members.Select(member => Of(shape, member, names)).ToList();
        return form switch
        {
            ClassForm.NamedTuple => Positional(shape.Args, "Item", names, isArgument: false),
            ClassForm.Reduce => Positional(shape.Args, "Arg", names, isArgument: false),
            ClassForm.FrozenSlots => Positional(shape.Values, "Field", names, isArgument: false),
            ClassForm.Plain or ClassForm.Slots => [.. Positional(shape.Args, "Arg", names, isArgument: true), .. attributes],
            _ => attributes,
        };
    }

    private static PrintedMember Of(ClassShape shape, AttributeShape member, MemberNames names)
    {
        var (name, needsAttribute) = names.Of(member);
        return new PrintedMember(member.Place, name, needsAttribute ? member.Name : null, shape.Count - member.Count);
    }

    // The pickle does not say what they are called.
    private static IReadOnlyList<PrintedMember> Positional(PositionalPlaces places, string stem, MemberNames names, bool isArgument) =>
        [.. places.Places.Select((place, i) => new PrintedMember(place, names.Of(stem + i.ToString(CultureInfo.InvariantCulture)), IsArgument: isArgument))];
}
