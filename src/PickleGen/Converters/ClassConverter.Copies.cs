using PickleGen.Copying;
using PickleGen.Reading;

namespace PickleGen;

// Copies and comparisons: the method that writes members gives them to a visitor, and that which reads them sets them.
public abstract partial class ClassConverter<T>
{
    internal sealed override T Copy(CopyContext context, T value)
    {
        object? identity = typeof(T).IsValueType ? null : value;
        if (identity is not null)
        {
            if (context.Find(identity) is { } known) return (T)known;
            if (identity.GetType() != typeof(T) && !IncludesDerived) throw CopyContext.Error(NotIncluded(identity.GetType()));
        }

        OnPickling(ref value);
        var target = Start(context.Machine);
        if (identity is not null)
        {
            if (target is PendingValue) context.Defer(identity, () => context.Machine.UsedBeforeComplete(this));
            else context.Add(identity, target);
        }

        if (_shape.HasItems) Items!.Copy(context, value, (T)target);
        CopyMembers(context, value, target);
        var copy = (T)Complete(target, _all);
        if (identity is not null && target is PendingValue) context.Add(identity, copy!);
        return copy;
    }

    internal sealed override bool AreEqual(EqualityContext context, T left, T right)
    {
        if (!typeof(T).IsValueType)
        {
            if (context.HaveMet(left!, right!)) return true;
            if (left!.GetType() != right!.GetType()) return false;
        }

        return AreMembersEqual(context, left, right)
            && (!_shape.HasItems || Items!.AreEqual(context, left, right))
            && (!_shape.HasExtensionData || AreExtensionsEqual(context, GetExtensionData(left), GetExtensionData(right)));
    }

    private protected virtual void CopyMembers(CopyContext context, T value, object target)
    {
        var before = context.Start(this, target);
        var writer = new PickleWriter(context);
        WriteMembers(ref writer, value);
        if (_shape.HasExtensionData && GetExtensionData(value) is { } extensions)
        {
            // The new object's own, also in a shallow copy: it is a part of the state and no value in it.
            context.Member(_shape.ExtensionMember);
            context.Visit(PickleSlot.Object(context.CopyAttributes(extensions)));
        }

        context.End(before);
    }

    private protected virtual bool AreMembersEqual(EqualityContext context, T left, T right)
    {
        var before = context.Record();
        var writer = new PickleWriter(context);
        WriteMembers(ref writer, left);
        context.Compare(before);
        WriteMembers(ref writer, right);
        return context.End(before);
    }

    private static bool AreExtensionsEqual(EqualityContext context, PyDict? left, PyDict? right) =>
        left is null or { Count: 0 } || right is null or { Count: 0 }
            ? left is null or { Count: 0 } && right is null or { Count: 0 }
            : context.AreDictsEqual(left, right, isOrdered: false);

    private static string NotIncluded(Type type) =>
        $"a {type} stands where a {typeof(T)} is expected, and nothing says how to pickle the derived type: add [PickleDerived<{type.Name}>] to {typeof(T).Name}";
}
