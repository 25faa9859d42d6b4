using System.Text.RegularExpressions;

namespace PickleGen.Tests.Architecture;

/// <summary>
/// Which folder of the runtime may know which. The machine, the writer and the converters are one layer that works
/// by each other's abstractions; what is below knows nothing of them, and nothing knows what is above.
/// </summary>
public partial class LayeringTests
{
    // A folder, and what it may name: folders, or single types of one ("Folder:Type").
    private static readonly Dictionary<string, string[]> Rules = new()
    {
        ["Opcodes"] = [],
        ["Internal"] = [],
        ["Attributes"] = ["Contexts:PickleContext", "Python:PyObject"],
        ["Python"] = ["Internal"],
        ["Reading"] =
        [
            "Opcodes", "Internal", "Python", "Contexts", "Copying:CopyContext", .. Abstractions, "Converters:ItemStart", "Converters:MemberSet", "Converters:PickleConverters",
            "Root:PickleOptions", "Root:PickleLimits", "Root:PickleEncoding", "Root:PickleErrors", "Root:UnknownMembers", "Root:UnknownGlobals", "Root:Unpickler", "Root:UnpicklingException",
        ],
        ["Writing"] =
        [
            "Opcodes", "Internal", "Python", "Contexts", .. Abstractions, "Converters:DynamicConverter", "Converters:PickleConverters",
            "Copying:MemberList", "Reading:PickleSlot", "Reading:SlotTag", "Root:PickleOptions", "Root:Pickler", "Root:PicklingException",
        ],
        ["Python/Modules"] = ["Python", "Internal", "Contexts", "Reading", "Writing:WellKnown", .. Abstractions],
        ["Contexts"] =
        [
            "Internal:HookException", "Python", "Python/Modules", "Reading", "Converters:PickleConverter", "Converters:FunctionShape",
            "Root:Pickle", "Root:PickleOptions", "Root:PicklingException", "Root:UnpicklingException",
        ],
        ["Converters"] = ["Opcodes", "Internal", "Attributes:PickleArrayFormat", "Attributes:IPickleCallbacks", "Attributes:IPickleSurrogate", "Python", "Python/Modules", "Contexts", "Reading", "Writing", "Copying:CopyContext", "Copying:CopyScratch", "Copying:EqualityContext", "Root:IPickleable", "Root:PickleOptions", "Root:PicklingException", "Root:UnpicklingException"],
        ["Copying"] = ["Internal", "Contexts", "Converters", "Python", "Reading", "Writing", "Root:IPickleable", "Root:PickleOptions", "Root:PicklingException", "Root:UnpicklingException"],
        ["Tools"] = ["Opcodes", "Internal", "Python", "Contexts:CompatNames", "Root:PickleOptions", "Root:PicklingException", "Root:UnpicklingException"],
        ["Integrity"] = ["Internal", "Contexts:PickleContext", "Converters:PickleConverter", "Converters:PickleConverters", "Root"],
        ["Files"] = ["Opcodes:Opcode", "Opcodes:OpcodeScanner", "Contexts", "Converters:PickleConverter", "Converters:PickleConverters", "Python:PickleBuffer", "Python:PyGlobal", "Reading:IUnpicklerHooks", "Reading:PickleMachine", "Root"],
        ["Checkpoints"] = ["Files", "Integrity", "Internal:SharingViolation", "Internal:ShownText", "Contexts", "Converters:PickleConverter", "Converters:PickleConverters", "Root"],
        ["Root"] = ["Contexts", "Converters", "Python", "Reading", "Writing", "Internal"],
    };

    private static string[] Abstractions => ["Converters:PickleConverter", "Converters:ObjectShape", "Converters:ObjectLayout", "Converters:MemberShape", "Converters:PickleItems", "Converters:ContainerKind", "Converters:FunctionShape"];

    public static TheoryData<string> Folders => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Names_only_what_it_may_know(string folder)
    {
        var files = Repository.Sources("src/PickleGen").Select(file => (File: file, Folder: FolderOf(file), Text: CodeOf(file))).ToList();
        Assert.Contains(files, file => file.Folder == folder);
        var declared = files
            .SelectMany(file => Declaration().Matches(file.Text).Select(match => (Name: match.Groups["name"].Value, file.Folder)))
            .Distinct().ToLookup(type => type.Name, type => type.Folder);
        var broken = from file in files
                     where file.Folder == folder
                     from name in Name().Matches(file.Text).Select(match => match.Value).Distinct()
                     from owner in declared[name]
                     where owner != folder && !declared[name].Contains(folder)
                     where !Rules[folder].Contains(owner) && !Rules[folder].Contains($"{owner}:{name}")
                     select $"{Repository.Relative(file.File)} names {name} of {owner}";
        Assert.Empty(broken);
    }

    [Fact]
    public void Every_folder_has_a_rule() =>
        Assert.Equal(Rules.Keys.Order(StringComparer.Ordinal), Repository.Sources("src/PickleGen").Select(FolderOf).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_runtime_does_not_know_the_compiler() =>
        Assert.DoesNotContain(Repository.Sources("src"), file => File.ReadAllText(file).Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    private static string FolderOf(string file)
    {
        var parts = Repository.Relative(file).Split('/')[2..^1];
        return parts switch
        {
            [] => "Root",
            ["Python", "Modules", ..] => "Python/Modules",
            [var first, ..] => first,
        };
    }

    // Without comments, strings and characters.
    private static string CodeOf(string file) => Noise().Replace(File.ReadAllText(file), "");

    [GeneratedRegex(@"//[^\n]*|""(?:[^""\\\n]|\\.)*""|'(?:[^'\\]|\\.)+'")]
    private static partial Regex Noise();

    [GeneratedRegex(@"^(?:public|internal)(?: sealed| static| abstract| readonly| ref| partial| unsafe)* (?:class|struct|interface|enum|record|record struct|delegate \w+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b[A-Z]\w+\b")]
    private static partial Regex Name();
}
