using Cases.Graphs;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.FromPython;

/// <summary>C# writes, Python changes the object and writes it, C# reads.</summary>
public class PythonChangesTests
{
    private const string Change = """
        v = pickle.loads(data)
        v.age += 1
        v.tags.append(u'new')
        v.counts[u'more'] = -5
        v.friend.name = u'Z\xf6e'
        v.friend.friend = v
        v.extra = {u'anything': [1, (2, 3), None]}
        del v.score
        result = pickle.dumps(v, protocol)
        """;

    [PythonTheory]
    [MemberData(nameof(PythonData.Protocols), MemberType = typeof(PythonData))]
    public void Attributes(string version, int protocol)
    {
        var contact = new Contact { Name = "Ann", Age = 7, Score = 2, Friend = new() { Name = "Bob" } };
        var pickle = Pickle.Dumps(contact, new() { Protocol = protocol });

        var changed = PythonInstallations.Get(version).Worker.Eval(
            Change,
            new Dictionary<string, byte[]> { ["data"] = pickle },
            new Dictionary<string, object?> { ["protocol"] = protocol },
            [ContactPython.Module("class Contact(object): pass")]).Bytes;
        var back = ContactPython.Load(changed);

        Assert.Equal("Ann", back.Name);
        Assert.Equal(8, back.Age);
        Assert.Equal(0, back.Score);
        Assert.Equal(["none", "new"], back.Tags);
        Assert.Equal(-5, back.Counts["more"]);
        Assert.Equal("Zöe", back.Friend!.Name);
        Assert.Same(back, back.Friend.Friend);
    }

    [PythonTheory]
    [MemberData(nameof(PythonData.Protocols), MemberType = typeof(PythonData))]
    public void ARequiredAttributeThatIsGoneIsAnError(string version, int protocol)
    {
        var module = ContactPython.Module("class Contact(object): pass");
        var pickle = ContactPython.Make(version, protocol, module, "v = Contact()\nv.age = 3");

        var error = Assert.Throws<UnpicklingException>(() => ContactPython.Load(pickle));

        Assert.Contains("name", error.Message, StringComparison.Ordinal);
    }

    [PythonTheory]
    [MemberData(nameof(PythonData.Protocols), MemberType = typeof(PythonData))]
    public void AnAttributeOfAnotherTypeIsAnErrorThatNamesIt(string version, int protocol)
    {
        var pickle = ContactPython.Make(
            version, protocol, ContactPython.Plain, "v = Contact('Ann', 7)\nv.friend = Contact('Bob', 8)\nv.friend.age = 'eight'");

        var error = Assert.Throws<UnpicklingException>(() => ContactPython.Load(pickle));

        Assert.Equal("Contact.friend.age", error.Path);
    }
}
