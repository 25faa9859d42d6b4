namespace PickleGen.Tests;

/// <summary>Writes and reads values at every protocol, by every plan, alone and in company.</summary>
internal static class RoundTrip
{
    public static void All<T>(PickleConverter<T> converter, params T[] values)
    {
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            foreach (var value in values) Assert.Equal(value, Read.Value(Pickle.Dumps(value, converter, options), converter, options));

            // As items, as a single item, in a tuple and as a value of a dictionary the steps are others.
            var list = PickleConverters.List(converter);
            Assert.Equal(values, Read.Value(Pickle.Dumps([.. values], list, options), list, options)!);
            Assert.Equal([values[0]], Read.Value(Pickle.Dumps([values[0]], list, options), list, options)!);
            var pair = PickleConverters.ValueTuple(converter, converter);
            var back = Read.Value(Pickle.Dumps((values[0], values[^1]), pair, options), pair, options);
            Assert.Equal([values[0], values[^1]], new[] { back.Item1, back.Item2 });
            var dictionary = PickleConverters.Dictionary(PickleConverters.Int32, converter);
            var entries = values.Select((value, index) => (value, index)).ToDictionary(entry => entry.index, entry => entry.value);
            Assert.Equal(entries, Read.Value(Pickle.Dumps(entries, dictionary, options), dictionary, options)!);
            var single = new Dictionary<int, T> { [1] = values[0] };
            Assert.Equal(single, Read.Value(Pickle.Dumps(single, dictionary, options), dictionary, options)!);
        }
    }
}
