using System.Globalization;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

/// <summary>States of random keys, orders, versions and spellings: every plan makes the same of them.</summary>
public class StatePropertyTests
{
    private static readonly string[] Keys =
        ["a", "b", "c", "bee", "x", "y", "z", "_version", "color", "colour", "paint", "size", "customer", "cents", "name", "price", "more"];

    [Theory]
    [InlineData("Keeper")]
    [InlineData("VersionedKeeper")]
    [InlineData("KeepingRecord")]
    [InlineData("KeepingStruct")]
    [InlineData("Bag")]
    [InlineData("Renamed")]
    [InlineData("Invoice")]
    [InlineData("Receipt")]
    public void All_plans_agree(string name)
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var pickle = Asm.Pickle($"PROTO 2; EMPTY_LIST; MARK; {Object(name, random)} {Object(name, random)} APPENDS; STOP");
            var options = new PickleOptions { UnknownMembers = (UnknownMembers)random.Next(2) };
            switch (name)
            {
                case "Keeper": Check<Keeper>(pickle, options); break;
                case "VersionedKeeper": Check<VersionedKeeper>(pickle, options); break;
                case "KeepingRecord": Check<KeepingRecord>(pickle, options); break;
                case "KeepingStruct": Check<KeepingStruct>(pickle, options); break;
                case "Bag": Check<Bag>(pickle, options); break;
                case "Renamed": Check<Renamed>(pickle, options); break;
                case "Invoice": Check<Invoice>(pickle, options); break;
                default: Check<Receipt>(pickle, options); break;
            }
        }
    }

    private static void Check<T>(byte[] pickle, PickleOptions options)
        where T : IPickleable<T>
    {
        var list = PickleConverters.List(T.Converter);
        try
        {
            Pickle.Loads(pickle, list, options);
        }
        catch (UnpicklingException)
        {
            Read.Error(pickle, list, options);
            return;
        }

        // Written back it reads the same, and is written the same.
        var value = Read.Value(pickle, list, options)!;
        var again = Pickle.Dumps(value, list);
        Assert.Equal(again, Pickle.Dumps(Read.Value(again, list, options)!, list));
    }

    private static string Object(string name, Random random)
    {
        var entries = "";
        var count = random.Next(7);
        for (var i = 0; i < count; i++) entries += $"{Key(random)} {Value(random)} ";
        var batch = count == 1 && random.Next(2) == 0 ? $"EMPTY_DICT; {entries} SETITEM;" : $"EMPTY_DICT; MARK; {entries} SETITEMS;";
        var state = random.Next(5) switch
        {
            0 => $"NONE; {batch} TUPLE2;",
            1 => $"EMPTY_DICT; {Key(random)} {Value(random)} SETITEM; {batch} TUPLE2;",
            2 => $"MARK; {entries} DICT;",
            _ => batch,
        };
        return $"GLOBAL shop {name}; EMPTY_TUPLE; NEWOBJ; {state} BUILD;";
    }

    private static string Key(Random random) => random.Next(12) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"BININT1 {random.Next(4)};"),
        1 => "BINUNICODE _version; BININT1 2;" + Key(random),
        2 => "BINUNICODE customer; BINUNICODE c;" + Key(random),
        _ => $"BINUNICODE {Keys[random.Next(Keys.Length)]};",
    };

    private static string Value(Random random) => random.Next(8) switch
    {
        0 => "BINUNICODE text;",
        1 => "EMPTY_LIST;",
        2 => "NONE;",
        3 => "EMPTY_DICT; BININT1 1; BININT1 2; SETITEM;",
        4 => "EMPTY_LIST; MARK; BININT1 1; BININT1 2; APPENDS;",
        _ => string.Create(CultureInfo.InvariantCulture, $"BININT1 {random.Next(4)};"),
    };
}
