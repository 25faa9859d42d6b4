using Cases.Graphs;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.FromPython;

/// <summary>Contacts that Python makes, from classes written in different ways.</summary>
internal static class ContactPython
{
    public static readonly PythonModule Plain = Module("""
        class Contact(object):
            def __init__(self, name, age):
                self.name = name
                self.age = age
                self.score = age / 2.0
                self.tags = ['tag %d' % n for n in range(3)]
                self.counts = {'small': 1, 'large': 2 ** 40}
                self.friend = None
        """);

    public static PythonModule Module(string source) => new("app.contacts", source);

    /// <summary>Runs statements that leave what is to be pickled in <c>v</c>.</summary>
    public static byte[] Make(string version, int protocol, PythonModule module, string statements, string implementation = "C") =>
        PythonInstallations.Get(version).Worker.Eval(
            $"""
            import app.contacts
            Contact = app.contacts.Contact
            {statements.ReplaceLineEndings("\n")}
            dumps = [dumps for name, loads, dumps in implementations if name == implementation][0]
            result = dumps(v, protocol)
            """,
            arguments: new Dictionary<string, object?> { ["protocol"] = protocol, ["implementation"] = implementation },
            modules: [module]).Bytes;

    public static Contact Load(byte[] pickle) =>
        Pickle.Loads<Contact>(pickle) ?? throw new InvalidOperationException("None was pickled.");

    public static void AssertMade(Contact contact)
    {
        Assert.Equal("Ann", contact.Name);
        Assert.Equal(7, contact.Age);
        Assert.Equal(3.5, contact.Score);
        Assert.Equal(["tag 0", "tag 1", "tag 2"], contact.Tags);
        Assert.Equal([("large", 1L << 40), ("small", 1)], contact.Counts.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
        Assert.Null(contact.Friend);
    }
}
