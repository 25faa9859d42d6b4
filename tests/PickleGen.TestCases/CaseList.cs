using Cases.Collections;
using Cases.Graphs;
using Cases.Layouts;
using Cases.Roots;
using Cases.Shapes;
using Cases.Values;

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
        .. Line.Cases(),
        .. Sparse.Cases(),
        .. Animal.Cases(),
        .. Dog.Cases(),
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
        .. PlainRoots.Cases(),
        .. ContextRoots.Cases(),
    ];

    public static ICase Get(string name) => All.Single(item => item.Name == name);
}
