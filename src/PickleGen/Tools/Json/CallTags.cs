using System.Diagnostics.CodeAnalysis;

namespace PickleGen.Tools;

/// <summary>Calls by which pickles say a name: classes in classes, bound methods, the types of singletons.</summary>
internal static class CallTags
{
    // Longer chains of getattr are no class in a class.
    private const int MaxNesting = 100;

    private static readonly PyGlobal TypeOf = new("builtins", "type");

    public static bool TryOf(PyObject call, TagBuilder builder, [NotNullWhen(true)] out TagObject? tag)
    {
        tag = null;
        if (call.Construction != PyConstruction.Call || call.HasState || call.ListItems is not null || call.DictItems is not null) return false;
        if (TypeOf.Equals(call.Callable) && call.Args.Count == 1)
        {
            if (TypeName(call.Args[0]) is not { } name) return false;
            tag = ValueTags.Global("builtins", name);
            return true;
        }

        if (!IsGetAttr(call, out var owner, out var attribute)) return false;
        tag = GlobalOf(call) ?? Bound(owner, attribute, builder);
        return true;
    }

    private static TagObject Bound(object? owner, string attribute, TagBuilder builder)
    {
        var body = new TagObject(["self", "name"], [null, attribute]);
        builder.Put(owner, body.Values, 0);
        return TagObject.Of("bound", body);
    }

    private static TagObject? GlobalOf(PyObject call)
    {
        var names = new Stack<string>();
        object? value = call;
        while (value is PyObject inner && names.Count < MaxNesting && IsGetAttr(inner, out value, out var name)) names.Push(name);
        return value is PyGlobal root ? ValueTags.Global(root.Module, string.Join('.', names.Prepend(root.Name))) : null;
    }

    private static bool IsGetAttr(PyObject call, out object? owner, [NotNullWhen(true)] out string? attribute)
    {
        owner = attribute = null;
        if (call.Construction != PyConstruction.Call || !WellKnown.GetAttr.Equals(call.Callable) || call.Args.Count != 2) return false;
        owner = call.Args[0];
        attribute = call.Args[1] as string;
        return attribute is not null;
    }

    private static string? TypeName(object? value) => value switch
    {
        null => "NoneType",
        PyGlobal { Module: "builtins", Name: "Ellipsis" } => "ellipsis",
        PyGlobal { Module: "builtins", Name: "NotImplemented" } => "NotImplementedType",
        _ => null,
    };
}
