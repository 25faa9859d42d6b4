namespace PickleGen.Tools;

/// <summary>Tags of instances and calls, as their pickles describe them.</summary>
internal static class ObjectTags
{
    public static TagObject Of(PyObject instance, TagBuilder builder, SetOrder order)
    {
        instance = LibraryObjects.AsDescribed(instance);
        if (instance.Construction == PyConstruction.Call) return Call(instance, instance.Callable, instance.Args, builder);

        // What has a class without a name, and a bare object, can only be said as a call.
        if (instance.Callable is not PyGlobal cls) return Call(instance, WellKnown.NewObj, [instance.Callable, .. instance.Args], builder);
        if (WellKnown.Object.Equals(cls) && instance.IsBare) return Call(instance, WellKnown.NewObj, [cls], builder);
        return Instance(instance, cls, builder, order);
    }

    private static TagObject Call(PyObject instance, object callable, IReadOnlyCollection<object?> args, TagBuilder builder)
    {
        var body = new BodyBuilder(builder);
        body.AddTag("callable", callable);
        body.Add("args", builder.Items(args));
        if (instance.Kwargs is { Count: > 0 } kwargs) body.Add("kwargs", builder.Pairs(kwargs));
        if (instance is { HasState: true, State: not null }) body.AddTag("state", instance.State);
        if (instance.ListItems is { Count: > 0 } items) body.Add("items", builder.Items(items));
        if (instance.DictItems is { Count: > 0 } entries) body.Add("entries", builder.Pairs(entries));
        if (instance.StateSetter is { } setter) body.AddTag("setter", setter);
        return TagObject.Of("reduce", body.ToObject());
    }

    private static TagObject Instance(PyObject instance, PyGlobal cls, TagBuilder builder, SetOrder order)
    {
        var body = new BodyBuilder(builder);
        body.Add("class", NameOf(cls));
        if (instance is { Construction: PyConstruction.Reconstruct, Args: [_, var value] })
        {
            if (!instance.IsBare) body.AddTag("value", value);
        }
        else if (instance.Args.Count > 0)
        {
            body.Add("args", builder.Items(instance.Args));
        }

        if (instance.Kwargs is { Count: > 0 } kwargs) body.Add("kwargs", builder.Pairs(kwargs));
        if (instance.ListItems is { Count: > 0 } items) body.Add("items", builder.Items(items));
        if (instance.DictItems is { Count: > 0 } entries) body.Add("entries", builder.Pairs(entries));
        if (instance is { HasState: true, State: { } state }) AddState(body, state, builder, order);
        if (instance.StateSetter is { } setter) body.AddTag("setter", setter);
        return TagObject.Of("object", body.ToObject());
    }

    /// <summary>A class as its module and name.</summary>
    public static string NameOf(PyGlobal cls)
    {
        var (module, name) = HomeNames.Of(cls.Module, cls.Name);
        return $"{module}:{name}";
    }

    private static void AddState(BodyBuilder body, object? state, TagBuilder builder, SetOrder order)
    {
        if (AttributesOf(state) is not { } attributes) body.AddTag("state", state);
        else if (attributes.Count > 0) body.Add("state", Attributes(attributes, builder, order));
    }

    // A dict, or the pair that classes with __slots__ have: the dict of the object and that of its slots.
    private static PyDict? AttributesOf(object? state)
    {
        if (state is PyDict dict) return dict;
        if (state is not PyTuple { Count: 2 } pair || pair[0] is not (null or PyDict) || pair[1] is not (null or PyDict)) return null;
        var merged = new PyDict();
        foreach (var part in pair)
        {
            foreach (var (name, value) in part as PyDict ?? []) merged[name] = value;
        }

        return merged;
    }

    /// <summary>Attributes by name; where a name is no text, each is a tag.</summary>
    public static object?[] Attributes(PyDict attributes, TagBuilder builder, SetOrder order)
    {
        if (attributes.Keys.Any(name => name is not string)) return builder.Pairs(order.Sort(attributes, entry => entry.Key));
        var pairs = new List<object?>();
        foreach (var (name, value) in attributes.OrderBy(entry => (string)entry.Key!, CodePointOrder.Instance))
        {
            object?[] pair = [name, null];
            builder.Put(value, pair, 1);
            pairs.Add(pair);
        }

        return [.. pairs];
    }
}
