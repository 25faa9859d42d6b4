using Cases.Collections;
using Cases.Graphs;
using Cases.Hooks;
using Cases.Layouts;
using Cases.Roots;
using Cases.Shapes;
using Cases.Values;
using Cases.Versions;

namespace Cases;

/// <summary>Every case. Interop tests, unit tests and the natively compiled app run over this list.</summary>
public static class CaseList
{
    public static IReadOnlyList<ICase> All { get; } =
    [
        .. Integers.Cases(),
        .. Fractions.Cases(),
        .. Texts.Cases(),
        .. LongTexts.Cases(),
        .. Blobs.Cases(),
        .. Times.Cases(),
        .. Zoned.Cases(),
        .. Identifiers.Cases(),
        .. LibraryValues.Cases(),
        .. Network.Cases(),
        .. Enums.Cases(),
        .. Palette.Cases(),
        .. EnumForms.Cases(),
        .. Nullables.Cases(),
        .. Anything.Cases(),
        .. Arrays.Cases(),
        .. Lists.Cases(),
        .. Sequences.Cases(),
        .. Sets.Cases(),
        .. Dictionaries.Cases(),
        .. ImmutableLists.Cases(),
        .. ImmutableSets.Cases(),
        .. ImmutableDictionaries.Cases(),
        .. ValueTuples.Cases(),
        .. ClassTuples.Cases(),
        .. Pairs.Cases(),
        .. Batches.Cases(),
        .. Person.Cases(),
        .. Account.Cases(),
        .. Structs.Cases(),
        .. Job.Cases(),
        .. Ledger.Cases(),
        .. Settings.Cases(),
        .. Nothing.Cases(),
        .. Station.Cases(),
        .. Truck.Cases(),
        .. Ticket.Cases(),
        .. Paper<int>.Cases(),
        .. Chest.Cases(),
        .. Line.Cases(),
        .. Sparse.Cases(),
        .. Survey.Cases(),
        .. Animal.Cases(),
        .. Dog.Cases(),
        .. Unions.Cases(),
        .. Outer.Middle.Inner.Cases(),
        .. GlobalThing.Cases(),
        .. Book.Cases(),
        .. Node.Cases(),
        .. Author.Cases(),
        .. Shared.Cases(),
        .. Link.Cases(),
        .. Order.Cases(),
        .. Contact.Cases(),
        .. Pixel.Cases(),
        .. Options.Cases(),
        .. Coordinate.Cases(),
        .. Inventory.Cases(),
        .. Counter.Cases(),
        .. Cash.Cases(),
        .. PlainRoots.Cases(),
        .. ContextRoots.Cases(),
    ];

    public static ICase Get(string name) => All.Single(item => item.Name == name);
}
