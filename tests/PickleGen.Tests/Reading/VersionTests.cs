using PickleGen.Reading;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

public class VersionTests
{
    [Theory]
    [InlineData("BINUNICODE name; BINUNICODE Ann; BINUNICODE price; BINFLOAT 1.5;", "Ann", 150, "from 1")]
    [InlineData("BINUNICODE _version; BININT1 1; BINUNICODE name; BINUNICODE Ann;", "Ann", 0, "from 1")]
    [InlineData("BINUNICODE name; BINUNICODE Ann; BINUNICODE _version; BININT1 1;", "Ann", 0, "from 1")]
    [InlineData("BINUNICODE _version; BININT1 2; BINUNICODE customer; BINUNICODE Ann; BINUNICODE price; BININT1 3;", "Ann", 300, "")]
    [InlineData("BINUNICODE _version; BININT1 3; BINUNICODE customer; BINUNICODE Ann; BINUNICODE cents; BININT1 7;", "Ann", 7, "")]
    [InlineData("BINUNICODE customer; BINUNICODE Ann; BINUNICODE cents; BININT1 7; BINUNICODE _version; BININT1 3;", "Ann", 7, "")]
    [InlineData("BINUNICODE _version; BININT1 3; BINUNICODE _version; BININT1 2; BINUNICODE price; BININT1 3; BINUNICODE customer; BINUNICODE Ann;", "Ann", 300, "")]
    public void Every_version_is_read_as_the_last_one(string entries, string customer, int cents, string lines)
    {
        foreach (var unknown in Enum.GetValues<UnknownMembers>())
        {
            var options = new PickleOptions { UnknownMembers = unknown };
            foreach (var name in (string[])["shop Invoice", "billing Bill", "billing.old Bill"])
            {
                foreach (var state in (string[])[
                    $"EMPTY_DICT; MARK; {entries} SETITEMS;",
                    $"EMPTY_DICT; BINPUT 0; MARK; {entries} SETITEMS; BINGET 0; TUPLE1; POP;",
                    $"MARK; {entries} DICT;",
                    $"NONE; EMPTY_DICT; MARK; {entries} SETITEMS; TUPLE2;",
                    $"EMPTY_DICT; MARK; {entries} SETITEMS; NONE; TUPLE2;"])
                {
                    var pickle = Asm.Pickle($"PROTO 2; GLOBAL {name}; EMPTY_TUPLE; NEWOBJ; {state} BUILD; STOP");
                    var invoice = Read.Value<Invoice>(pickle, options)!;
                    Assert.Equal((customer, cents, lines), (invoice.Customer, invoice.Cents, string.Join(",", invoice.Lines)));
                    using var session = new Unpickler(new MemoryStream(pickle));
                    Assert.Equal(cents, session.Load<Invoice>()!.Cents);
                }
            }
        }
    }

    [Fact]
    public void The_version_is_written_first_and_read_fast()
    {
        var invoice = new Invoice { Customer = "Ann", Cents = 3, Lines = ["x"], Previous = new Invoice { Customer = "Bea" } };
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            var pickle = Pickle.Dumps(invoice, options);
            var general = (PyObject)Pickle.Loads(pickle, PickleConverters.Object)!;
            Assert.Equal(["_version", "customer", "cents", "lines", "previous", "extra"], ((PyDict)general.State!).Keys);
            Assert.Equal(3L, ((PyDict)general.State!)["_version"]);
            var back = Read.Value<Invoice>(pickle, options)!;
            Assert.Equal(("Ann", 3, "Bea"), (back.Customer, back.Cents, back.Previous!.Customer));
            Assert.Equal(4, Read.Value<First>(Pickle.Dumps(new First { Number = 4 }, options), options)!.Number);
            Assert.NotNull(Read.Value<Nothing>(Pickle.Dumps(new Nothing(), options), options));
            Assert.Equal(new Receipt("Ann", 9), Read.Value<Receipt>(Pickle.Dumps(new Receipt("Ann", 9), options), options));
        }

        // No step or guess has to give up.
        var list = PickleConverters.List(PickleConverters.For<Invoice>());
        foreach (var plan in (ReadPlan[])[ReadPlan.Steps, ReadPlan.Guesses])
        {
            for (var protocol = 2; protocol <= 5; protocol++)
                Assert.Equal(0, Restarts.Of(Pickle.Dumps([invoice, new Invoice { Customer = "c" }], list, new PickleOptions { Protocol = protocol }), list, new PickleOptions { Plan = plan }));
        }
    }

    [Fact]
    public void An_object_without_a_state_is_of_the_first_version()
    {
        foreach (var state in (string[])["", "NONE; BUILD;", "EMPTY_DICT; BUILD;", "EMPTY_DICT; NONE; TUPLE2; BUILD;"])
        {
            Assert.Equal("nobody", Read.Value<Invoice>(Asm.Pickle($"PROTO 2; GLOBAL shop Invoice; EMPTY_TUPLE; NEWOBJ; {state} STOP"))!.Customer);
            var list = Asm.Pickle($"PROTO 2; EMPTY_LIST; MARK; GLOBAL shop Invoice; EMPTY_TUPLE; NEWOBJ; {state} GLOBAL shop Invoice; EMPTY_TUPLE; NEWOBJ; {state} APPENDS; STOP");
            Assert.All(Read.Value(list, PickleConverters.List(PickleConverters.For<Invoice>()))!, invoice => Assert.Equal("nobody", invoice.Customer));
            Assert.Contains("'customer'", Read.Error<Receipt>(Asm.Pickle($"PROTO 2; GLOBAL shop Receipt; EMPTY_TUPLE; NEWOBJ; {state} STOP")).Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_state_that_two_objects_share_is_migrated_for_each()
    {
        var list = PickleConverters.List(PickleConverters.For<Invoice>());
        var back = Read.Value(Asm.Pickle("PROTO 2; EMPTY_LIST; MARK; GLOBAL shop Invoice; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINPUT 0; BINUNICODE name; BINUNICODE Ann; SETITEM; BUILD; GLOBAL shop Invoice; EMPTY_TUPLE; NEWOBJ; BINGET 0; BUILD; APPENDS; STOP"), list)!;
        Assert.Equal(["Ann", "Ann"], back.Select(invoice => invoice.Customer));
    }

    [Fact]
    public void Migrated_and_current_objects_meet_in_one_graph()
    {
        var back = Read.Value<Invoice>(Asm.Pickle(
            "PROTO 2; GLOBAL shop Invoice; EMPTY_TUPLE; NEWOBJ; BINPUT 0; EMPTY_DICT; MARK; BINUNICODE _version; BININT1 3; BINUNICODE customer; BINUNICODE Ann; "
            + "BINUNICODE previous; GLOBAL shop Invoice; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; MARK; BINUNICODE name; BINUNICODE Bea; BINUNICODE previous; BINGET 0; SETITEMS; BUILD; "
            + "BINUNICODE extra; GLOBAL removed Class; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE it; BINGET 0; SETITEM; BUILD; SETITEMS; BUILD; STOP"))!;
        Assert.Same(back, back.Previous!.Previous);
        Assert.Equal("Bea", back.Previous.Customer);
        Assert.Same(back, ((PyDict)((PyObject)back.Extra!).State!)["it"]);
    }

    [Theory]
    [InlineData("BINUNICODE _version; BININT1 4;", "the state of 'shop.Invoice' is of version 4, and this program knows 3 as the last one: read it with a newer program, or raise the Version of the type and add a [PickleMigration]")]
    [InlineData("BINUNICODE _version; LONG1 0x000000000000000001;", "the state of 'shop.Invoice' is of version 18446744073709551616, and this program knows 3 as the last one: read it with a newer program, or raise the Version of the type and add a [PickleMigration]")]
    [InlineData("BINUNICODE _version; BININT1 0;", "the '_version' of 'shop.Invoice' is the int 0, and versions are ints from 1")]
    [InlineData("BINUNICODE _version; BININT -1;", "the '_version' of 'shop.Invoice' is the int -1, and versions are ints from 1")]
    [InlineData("BINUNICODE _version; NEWTRUE;", "the '_version' of 'shop.Invoice' is True, and versions are ints from 1")]
    [InlineData("BINUNICODE _version; BINUNICODE 3;", "the '_version' of 'shop.Invoice' is a str, and versions are ints from 1")]
    [InlineData("BINUNICODE fail; NONE;", "the migration of 'shop.Invoice' from version 1 failed: InvalidOperationException: no way up")]
    [InlineData("BINUNICODE _version; BININT1 3;", "the state of 'shop.Invoice' lacks the required 'customer'")]
    [InlineData("BINUNICODE _version; BININT1 2;", "the state of 'shop.Invoice' lacks the required 'customer'")]
    public void Bad_versions_are_told(string entries, string reason)
    {
        var error = Read.Error<Invoice>(Asm.Pickle($"PROTO 2; GLOBAL shop Invoice; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; {entries} SETITEM; BUILD; STOP"));
        Assert.Equal(reason, error.Reason);
        Assert.Equal("BUILD", error.OpcodeName);
        if (!reason.Contains("failed", StringComparison.Ordinal)) return;
        Assert.IsType<InvalidOperationException>(error.InnerException);
        Assert.Equal("Invoice", error.Path);
    }

    [Fact]
    public void Values_of_migrations_must_fit_like_others()
    {
        var error = Read.Error<Receipt>(MemberTests.State("shop Receipt", "BINUNICODE name; BININT1 1; SETITEM;"));
        Assert.Equal("expected a str, found the int 1", error.Reason);
        Assert.Equal("Receipt.customer", error.Path);
    }

    [Fact]
    public void Without_a_version_the_key_is_like_others()
    {
        var pickle = MemberTests.State("values Single", "MARK; BINUNICODE _version; BININT1 9; BINUNICODE value; BININT1 3; SETITEMS;");
        Assert.Equal(3, Read.Value<SingleMember>(pickle)!.Value);
        var error = Read.Error<SingleMember>(pickle, new PickleOptions { UnknownMembers = UnknownMembers.Error });
        Assert.Equal("'values.Single' has no member for the key '_version'", error.Reason);
        Assert.Equal(9L, Read.Value<Keeper>(MemberTests.State("shop Keeper", "BINUNICODE _version; BININT1 9; SETITEM;"))!.More!["_version"]);
    }

    [Fact]
    public void An_inert_object_is_migrated_when_it_is_adopted()
    {
        // Two types claim the class, so in the list of anything it is inert until the member takes it.
        var back = Read.Value<Holder>(Asm.Pickle(
            "PROTO 2; GLOBAL shop Holder; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; MARK; BINUNICODE numbers; GLOBAL old Generic; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE item; BININT1 1; SETITEM; BUILD; "
            + "BINUNICODE texts; GLOBAL old Generic; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE item; BINUNICODE t; SETITEM; BUILD; BINUNICODE level; GLOBAL old Level; BININT1 1; TUPLE1; REDUCE; SETITEMS; BUILD; STOP"))!;
        Assert.Equal((1, "t", Level.High), (back.Numbers!.Item, back.Texts!.Item, back.Level));
    }
}
