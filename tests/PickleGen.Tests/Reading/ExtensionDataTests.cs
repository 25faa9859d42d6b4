using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

public class ExtensionDataTests
{
    [Fact]
    public void Unknown_keys_are_kept_at_their_places()
    {
        var keeper = Read.Value<Keeper>(MemberTests.State(
            "shop Keeper",
            "MARK; BINUNICODE first; BININT1 1; BINUNICODE a; BININT1 2; BINUNICODE x; EMPTY_LIST; BINUNICODE y; NONE; BINUNICODE b; BINUNICODE t; BININT1 7; BINUNICODE seven; BINUNICODE c; EMPTY_LIST; BINUNICODE last; NEWTRUE; SETITEMS;"))!;
        Assert.Equal([1L, new List<object?>(), null, "seven", true], keeper.More!.Values);
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            Assert.Equal(["first", "a", "x", "y", "b", 7L, "c", "last"], KeysOf(Pickle.Dumps(keeper, new PickleOptions { Protocol = protocol })));
            Assert.Equal(["first", "x", "y", 7L, "last"], Read.Value<Keeper>(Pickle.Dumps(keeper, new PickleOptions { Protocol = protocol }))!.More!.Keys);
        }

        // What is edited keeps its place, what is new goes to the end.
        keeper.More.Remove("x");
        keeper.More["y"] = "edited";
        keeper.More["new"] = 1L;
        keeper.More["x"] = "again";
        Assert.Equal(["first", "a", "y", "b", 7L, "c", "last", "new", "x"], KeysOf(Pickle.Dumps(keeper)));
    }

    [Fact]
    public void Without_unknown_keys_the_member_is_left_alone()
    {
        Assert.Null(Read.Value<Keeper>(Pickle.Dumps(new Keeper { A = 1, More = [] }))!.More);
        Assert.Empty(Read.Value<VersionedKeeper>(Pickle.Dumps(new VersionedKeeper { A = 1 }))!.More);
        Assert.Empty(Read.Value<KeepingRecord>(Pickle.Dumps(new KeepingRecord(1, [])))!.More);
        Assert.Empty(Read.Value<RequiredKeeper>(Pickle.Dumps(new RequiredKeeper { More = [] }))!.More);
        Assert.Empty(Read.Value<RequiredStruct>(Pickle.Dumps(new RequiredStruct { More = [], A = 1 })).More);
        Assert.Null(Read.Value<KeepingStruct>(Pickle.Dumps(new KeepingStruct { A = 1 })).More);
        Assert.Null(Read.Value<Bag>(Pickle.Dumps(new Bag()))!.Everything);
        Assert.Equal(Pickle.Dumps(new Keeper { A = 1 }), Pickle.Dumps(new Keeper { A = 1, More = [] }));
    }

    [Fact]
    public void Nothing_is_unknown_then()
    {
        var options = new PickleOptions { UnknownMembers = UnknownMembers.Error };
        Assert.Equal(1L, Read.Value<Keeper>(MemberTests.State("shop Keeper", "BINUNICODE other; BININT1 1; SETITEM;"), options)!.More!["other"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(2500)]
    public void Any_number_of_keys_at_every_protocol(int count)
    {
        var keys = Enumerable.Range(0, count).Select(i => $"k{i}").ToList();
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            var bag = new Bag { Everything = With(keys) };
            Assert.Equal(keys, KeysOf(Pickle.Dumps(bag, options)));
            Assert.Equal(count, Read.Value<Bag>(Pickle.Dumps(bag, options), options)!.Everything?.Count ?? 0);

            // Written by Python's rules for any dict: like an inert object of the same class and state.
            var general = new PyObject(new PyGlobal("shop", "Bag"), new PyTuple()) { HasState = true, State = With(keys) };
            if (count > 0 && protocol >= 2) Assert.Equal(Pickle.Dumps(general, PickleConverters.Object, options), Pickle.Dumps(bag, options));
            Assert.Equal(count, Read.Value<KeepingRecord>(Pickle.Dumps(new KeepingRecord(1, With(keys)), options), options)!.More.Count);
            Assert.Equal(count, Read.Value<KeepingStruct>(Pickle.Dumps(new KeepingStruct { More = With(keys) }, options), options).More?.Count ?? 0);
            var versioned = new VersionedKeeper { B = 3 };
            foreach (var key in keys) versioned.More[key] = 1L;
            Assert.Equal(["_version", "a", "b", .. keys], KeysOf(Pickle.Dumps(versioned, options)));
            Assert.Equal((3, count), (Read.Value<VersionedKeeper>(Pickle.Dumps(versioned, options), options)!.B, Read.Value<VersionedKeeper>(Pickle.Dumps(versioned, options), options)!.More.Count));
        }
    }

    [Fact]
    public void Values_may_lead_back_to_the_object()
    {
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            var keeper = new Keeper { B = "b" };
            var shared = new List<object?> { keeper, 1L };
            keeper.More = new PyDict { ["self"] = keeper, ["list"] = shared, ["again"] = shared, [new PyTuple(1L, "t")] = new Keeper { More = new PyDict { ["back"] = keeper } } };
            var back = Read.Value<Keeper>(Pickle.Dumps(keeper, options), options)!;
            Assert.Same(back, back.More!["self"]);
            Assert.Same(back.More["list"], back.More["again"]);
            Assert.Same(back, ((List<object?>)back.More["list"]!)[0]);
            Assert.Same(back, ((Keeper)back.More[new PyTuple(1L, "t")]!).More!["back"]);
        }
    }

    [Fact]
    public void Keys_of_members_are_refused_there()
    {
        var error = Assert.Throws<PicklingException>(() => Pickle.Dumps(new Keeper { More = new PyDict { ["b"] = 1L } }));
        Assert.Contains("the extension data of 'shop.Keeper' has the key 'b', which the type writes itself", error.Message, StringComparison.Ordinal);
        var versioned = new VersionedKeeper();
        versioned.More["_version"] = 1L;
        Assert.Throws<PicklingException>(() => Pickle.Dumps(versioned));
        Assert.Equal(1L, Read.Value<Keeper>(Pickle.Dumps(new Keeper { More = new PyDict { ["_version"] = 1L } }))!.More!["_version"]);
    }

    [Fact]
    public void An_error_in_a_value_names_its_key()
    {
        var error = Assert.Throws<PicklingException>(() => Pickle.Dumps(new Keeper { More = new PyDict { ["other"] = new object() } }));
        Assert.Equal("Keeper.other", error.Path);
    }

    [Fact]
    public void Keys_that_migrations_leave_are_kept()
    {
        var back = Read.Value<VersionedKeeper>(MemberTests.State("shop VersionedKeeper", "MARK; BINUNICODE bee; BININT1 1; BINUNICODE other; BININT1 2; BINUNICODE b; BININT1 3; SETITEMS;"))!;
        Assert.Equal(3, back.B);
        Assert.Equal(["other", "migrated"], back.More.Keys);
    }

    private static PyDict With(List<string> keys)
    {
        var dict = new PyDict();
        foreach (var key in keys) dict[key] = 1L;
        return dict;
    }

    private static List<object?> KeysOf(byte[] pickle) =>
        ((PyObject)Pickle.Loads(pickle, PickleConverters.Object)!).State is PyDict state ? [.. state.Keys] : [];
}
