using System.Globalization;

namespace PickleGen.Tools;

/// <summary>Tags of the collections of Python's standard library.</summary>
internal static class CollectionTags
{
    public static TagObject? Of(object value, TagBuilder builder, SetOrder order) => value switch
    {
        PyOrderedDict dict => WithState(TagObject.Of("ordereddict", builder.Pairs(dict)), dict.Attributes, builder, order),
        PyCounter counter => TagObject.Of("counter", builder.Pairs(counter)),
        PyDefaultDict dict => Default(dict, builder),
        PyDeque deque => TagObject.Of("deque", new TagObject(["maxlen", "items"], [Number(deque.MaxLength), builder.Items(deque)])),
        PyArray array => TagObject.Of("array", new TagObject(["typecode", "items"], [array.TypeCode.ToString(), builder.Items(array)])),
        _ => null,
    };

    private static TagObject WithState(TagObject tag, PyDict? attributes, TagBuilder builder, SetOrder order) => attributes is { Count: > 0 }
        ? new TagObject([.. tag.Keys, "state"], [.. tag.Values, ObjectTags.Sorted(attributes, builder, order)])
        : tag;

    private static TagObject Default(PyDefaultDict dict, TagBuilder builder)
    {
        var body = new TagObject(["factory", "items"], [null, null]);
        builder.Put(dict.DefaultFactory, body.Values, 0);
        body.Values[1] = builder.Pairs(dict);
        return TagObject.Of("defaultdict", body);
    }

    private static object? Number(long? number) => number;
}
