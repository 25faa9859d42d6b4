using Cases.Graphs;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.FromPython;

/// <summary>Python makes the objects, C# reads them typed.</summary>
public class PythonMakesTests
{
    [PythonTheory]
    [MemberData(nameof(PythonData.Protocols), MemberType = typeof(PythonData))]
    public void AnInstance(string version, int protocol)
    {
        foreach (var implementation in new[] { "C", "pure" })
        {
            var pickle = ContactPython.Make(version, protocol, ContactPython.Plain, "v = Contact('Ann', 7)", implementation);
            ContactPython.AssertMade(ContactPython.Load(pickle));
        }
    }

    [PythonTheory]
    [MemberData(nameof(PythonData.Protocols), MemberType = typeof(PythonData))]
    public void ManyInstancesThatReferToEachOther(string version, int protocol)
    {
        var pickle = ContactPython.Make(version, protocol, ContactPython.Plain, """
            v = [Contact('c%d' % n, n) for n in range(1100)]
            for n, contact in enumerate(v):
                contact.friend = v[(n * 7 + 1) % 1100]
            """);

        var contacts = Pickle.Loads(pickle, PickleConverters.List(PickleConverters.For<Contact>()))!;

        Assert.Equal(1100, contacts.Count);
        for (var n = 0; n < 1100; n++)
        {
            Assert.Equal($"c{n}", contacts[n].Name);
            Assert.Equal(n, contacts[n].Age);
            Assert.Same(contacts[(n * 7 + 1) % 1100], contacts[n].Friend);
        }
    }

    [PythonTheory]
    [MemberData(nameof(PythonData.Protocols), MemberType = typeof(PythonData))]
    public void AnInstanceOfASubclassOfTupleArgumentsIsStillMadeOfItsAttributes(string version, int protocol)
    {
        var module = ContactPython.Module("""
            class Base(object):
                def __init__(self, name):
                    self.name = name

            class Contact(Base):
                kind = 'class attributes are not pickled'
                def __getstate__(self):
                    return dict(self.__dict__, age=7)
            """);

        var contact = ContactPython.Load(ContactPython.Make(version, protocol, module, "v = Contact('Ann')"));

        Assert.Equal("Ann", contact.Name);
        Assert.Equal(7, contact.Age);
        Assert.Equal(["none"], contact.Tags);
    }

    [PythonTheory]
    [MemberData(nameof(PythonData.Protocols), MemberType = typeof(PythonData))]
    public void ADataclassOrAClassWithSlots(string version, int protocol)
    {
        var python = PythonInstallations.Get(version);
        var hasDataclasses = python.Version >= new Version(3, 7, 0);
        var module = ContactPython.Module(hasDataclasses
            ? """
              import dataclasses

              @dataclasses.dataclass
              class Contact:
                  name: str
                  age: int = 7
                  score: float = 3.5
                  tags: list = dataclasses.field(default_factory=lambda: ['tag 0', 'tag 1', 'tag 2'])
                  counts: dict = dataclasses.field(default_factory=lambda: {'small': 1, 'large': 2 ** 40})
                  friend: object = None
              """
            : """
              class Contact(object):
                  def __init__(self, name):
                      self.name, self.age, self.score = name, 7, 3.5
                      self.tags, self.counts = ['tag 0', 'tag 1', 'tag 2'], {'small': 1, 'large': 2 ** 40}
              """);

        ContactPython.AssertMade(ContactPython.Load(ContactPython.Make(version, protocol, module, "v = Contact('Ann')")));
        if (protocol >= 2)
            ContactPython.AssertMade(ContactPython.Load(ContactPython.Make(version, protocol, Slots, "v = Contact('Ann')")));
    }

    [PythonFact]
    public void AnOldStyleInstanceOfPython2()
    {
        var python = PythonInstallations.All.FirstOrDefault(python => python.IsPython2);
        if (python is null)
            return;

        var module = ContactPython.Module(ContactPython.Plain.Source.Replace("(object)", ""));
        foreach (var protocol in python.Protocols)
        {
            foreach (var implementation in new[] { "C", "pure" })
            {
                var pickle = ContactPython.Make(python.Version.ToString(), protocol, module, "v = Contact('Ann', 7)", implementation);
                ContactPython.AssertMade(ContactPython.Load(pickle));
            }
        }
    }

    private static readonly PythonModule Slots = ContactPython.Module("""
        class Contact(object):
            __slots__ = ['name', 'age', 'score', 'tags', 'counts', 'friend', 'unset']

            def __init__(self, name):
                self.name, self.age, self.score, self.friend = name, 7, 3.5, None
                self.tags, self.counts = ['tag 0', 'tag 1', 'tag 2'], {'small': 1, 'large': 2 ** 40}
        """);
}
