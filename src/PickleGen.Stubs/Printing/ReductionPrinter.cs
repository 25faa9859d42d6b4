using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>
/// Prints how an object is made anew with arguments for <c>__new__</c>. It is spelled out, because below protocol 2 Python forgets
/// <c>__getnewargs__</c> and refuses slots.
/// </summary>
internal sealed class ReductionPrinter(MemberPrinter members, ModuleScope scope, ClassDescription description)
{
    /// <summary>The members that <c>__new__</c> takes, in its order.</summary>
    public IReadOnlyList<MemberDescription> Arguments { get; } =
    [
        .. description.NewArgs.Where(PythonNames.IsDeclarable).Select(argument => description.Members.FirstOrDefault(member => member.Name == argument)).OfType<MemberDescription>(),
    ];

    public void PrintNew(string name, Func<string, string, string> set)
    {
        if (Arguments.Count == 0) return;
        var any = scope.Library("typing", "Any");
        var (parameters, statements) = members.Init([.. Arguments.Select(member => (member, (Default?)null))], set);
        members.Method("__new__", ["cls", .. parameters, $"*args: {any}", $"**kwargs: {any}"], $"\"{name}\"", ["self = super().__new__(cls)", .. statements, "return self"]);
    }

    /// <param name="state">The state; <c>{0}</c> is where it leaves out the arguments by their names.</param>
    public void PrintReduce(string state)
    {
        var any = scope.Library("typing", "Any");
        var filter = Arguments.Count == 0 ? "" : $" if name not in {PythonText.Tuple([.. Arguments.Select(member => PythonText.Literal(member.Name))])}";
        var arguments = PythonText.Tuple(["type(self)", .. Arguments.Select(member => $"self.{member.Name}")]);
        members.Method(
            "__reduce_ex__",
            ["self", "protocol: int"],
            $"{scope.Library("typing", "Tuple")}[{any}, ...]",
            [$"return {scope.Library("copyreg", "__newobj__")}, {arguments}, {state.Replace("{0}", filter, StringComparison.Ordinal)}"]);
    }
}
