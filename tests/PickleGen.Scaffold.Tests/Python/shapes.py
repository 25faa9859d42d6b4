"""Classes that stand at the same places, and graphs of them."""
import collections
import enum
import pickle


class Base(object):
    def __init__(self, **attributes):
        self.__dict__.update(attributes)


Circle, Square, Group, Person, Company, Drawing = [
    type(name, (Base,), {'__module__': __name__}) for name in ['Circle', 'Square', 'Group', 'Person', 'Company', 'Drawing']]


class Layers(list):
    pass


class Blend(enum.Enum):
    ADD = 1


Point = collections.namedtuple('Point', ['x', 'y'])


def drawings():
    ann = Person(name='Ann')
    firm = Company(title='Circles Ltd', head=ann)
    circle, square = Circle(radius=1.5, owner=ann), Square(side=2, owner=firm)
    group = Group(parts=[circle, square, None], owner=None)
    ann.links, firm.links = [circle, firm], [firm, Point(0, 0)]
    group.parts.append(Group(parts=[group], owner=firm))
    first = Drawing(
        shapes=[circle, square, group], shapes_by_name={'c': circle, 's': square}, ends=(square, circle), layers=Layers([ann, Point(1, 2)]),
        background=circle, odd=[circle, 1], modes=[circle, Blend.ADD], selected=None, author=ann, owners=[ann, firm])
    second = Drawing(
        shapes=[], shapes_by_name={}, ends=(circle, square), layers=Layers([ann]),
        background=group, odd=[], modes=[], selected=square, author=ann, owners=[])
    return first, second


def pickles():
    # The last one is a root of another class.
    first, second = drawings()
    return [pickle.dumps(value, protocol) for protocol, value in enumerate([first, second, first, second, first, second.background])]
